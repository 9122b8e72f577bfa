/** Charts of what an evaluation says, drawn by JFreeChart: as images for the window, as SVG and PNG for reports. */
package org.debatemapper.charts;
