package stele.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import stele.bitext.Alignment;

/**
 * One section in one version.
 *
 * @param section the part of the base text
 * @param version index into the documents of the alignment
 * @param baseLength characters of the base in this section
 * @param rendered those of them in rows where the version has text
 * @param length characters of the version in rows where the base has text, too
 */
record SectionFigures(Section section, int version, long baseLength, long rendered, long length) {

  static SectionFigures of(Alignment alignment, TextLengths lengths, Section section, int version) {
    long baseLength = 0;
    long rendered = 0;
    long length = 0;
    for (int row = section.rows().start(); row < section.rows().end(); row++) {
      baseLength += lengths.of(row, 0);
      if (Coverage.isPair(alignment.beads().get(row), version)) {
        rendered += lengths.of(row, 0);
        length += lengths.of(row, version);
      }
    }
    return new SectionFigures(section, version, baseLength, rendered, length);
  }

  /** Every section of the base in every other version: per section, a list by version. */
  static List<List<SectionFigures>> of(Alignment alignment) {
    TextLengths lengths = TextLengths.of(alignment);
    List<List<SectionFigures>> all = new ArrayList<>();
    for (Section section : Sections.of(alignment, lengths)) {
      List<SectionFigures> versions = new ArrayList<>();
      for (int version = 1; version < alignment.documents().size(); version++) {
        versions.add(of(alignment, lengths, section, version));
      }
      all.add(List.copyOf(versions));
    }
    return List.copyOf(all);
  }

  /** Characters of the version for one of the base, in rows where both have text. */
  OptionalDouble expansion() {
    return rendered == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) length / rendered);
  }

  /** Part of the base text of the section that the version renders; 1 where there is none. */
  double shareRendered() {
    return baseLength == 0 ? 1 : (double) rendered / baseLength;
  }
}
