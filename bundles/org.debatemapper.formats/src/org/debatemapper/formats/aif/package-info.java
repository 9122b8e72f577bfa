/**
 * Formats that are argument graphs as the Argument Interchange Format draws them: AIF in JSON (AIFdb, OVA2, OVA3), SADFace,
 * and GraphML by a convention. All share one graph, one import and one export; what a format cannot say stands in an
 * extension of its nodes and of the file.
 */
package org.debatemapper.formats.aif;
