package stele.format.xliff;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentReader;
import stele.format.AlignmentWriter;
import stele.format.BilingualReader;
import stele.format.ReadingOptions;
import stele.format.WritingOptions;
import stele.xml.XmlRoot;

/** XLIFF. */
public final class XliffFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "xliff";
  }

  @Override
  public List<String> endings() {
    return List.of(".xlf", ".xliff");
  }

  @Override
  public List<String> endingsRead() {
    return List.of(".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff", ".txlf");
  }

  @Override
  public boolean isOf(XmlRoot root) {
    return root.name().equals("xliff");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return EnumSet.complementOf(
        EnumSet.of(
            AlignmentFeature.FIELDS, AlignmentFeature.STRUCTURE, AlignmentFeature.CONFIDENCES));
  }

  @Override
  public boolean needsLanguages() {
    return true;
  }

  @Override
  public AlignmentReader reader(ReadingOptions options) {
    return new XliffAlignmentReader(options.encoding());
  }

  @Override
  public Optional<BilingualReader> bilingualReader(ReadingOptions options) {
    return Optional.of(new XliffAlignmentReader(options.encoding()));
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    return new XliffWriter(options.moved());
  }
}
