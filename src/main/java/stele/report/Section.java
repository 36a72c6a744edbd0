package stele.report;

import stele.bitext.Span;

/**
 * A part of the base text.
 *
 * @param title its heading, or its opening words
 * @param headed whether the title is a heading of the text
 * @param rows half-open range of row indices; the sections of a report cover all rows in order
 */
record Section(String title, boolean headed, Span rows) {}
