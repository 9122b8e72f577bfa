/** The messages of the formats, with stable codes, in the languages of the program. */
package org.debatemapper.formats.notice;
