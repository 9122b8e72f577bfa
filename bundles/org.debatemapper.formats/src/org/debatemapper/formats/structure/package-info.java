/** JSON and YAML as plain maps and lists, read within limits and without recursion. */
package org.debatemapper.formats.structure;
