package stele.cli;

import stele.format.AlignmentFormat;

/**
 * Where an alignment goes, and in which format.
 *
 * @param destination a file, standard output, or the stem of several files' names
 */
record Output(Destination destination, AlignmentFormat format) {

  String name() {
    return destination.name();
  }

  boolean isStandardOutput() {
    return destination.isStandardOutput();
  }
}
