/** What all formats share: debates made step by step, and model objects as plain maps and lists. */
package org.debatemapper.formats.model;
