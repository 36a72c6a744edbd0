package stele.format.tmx;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentReader;
import stele.format.BilingualReader;
import stele.format.PlannedFile;
import stele.format.ReadingOptions;
import stele.format.WritingOptions;
import stele.xml.XmlRoot;

/** Translation memories. */
public final class TmxFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "tmx";
  }

  @Override
  public List<String> endings() {
    return List.of(".tmx");
  }

  @Override
  public boolean isOf(XmlRoot root) {
    return root.name().equals("tmx");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return EnumSet.of(
        AlignmentFeature.TEXTS,
        AlignmentFeature.BOUNDARIES,
        AlignmentFeature.CONFIDENCE,
        AlignmentFeature.STATUS,
        AlignmentFeature.FLAGS,
        AlignmentFeature.NOTES);
  }

  @Override
  public boolean needsLanguages() {
    return true;
  }

  @Override
  public Set<Class<? extends Record>> ownOptions() {
    return Set.of(MemoryOptions.class);
  }

  @Override
  public AlignmentReader reader(ReadingOptions options) {
    return new TmxAlignmentReader(options.languages(), options.encoding());
  }

  @Override
  public Optional<BilingualReader> bilingualReader(ReadingOptions options) {
    return Optional.of(new TmxAlignmentReader(options.languages(), options.encoding()));
  }

  /** All versions in one memory; of two versions, that is one every tool takes. */
  @Override
  public TmxWriter writer(WritingOptions options) {
    return TmxWriter.multilingual(options.generator(), memory(options).tmx());
  }

  @Override
  public List<PlannedFile> files(String name, Alignment alignment, WritingOptions options)
      throws InputException {
    return new MemoryFiles(options.generator(), memory(options)).of(name, alignment);
  }

  @Override
  public int beadsLeftOut(Alignment alignment, WritingOptions options) {
    return writer(options).select(alignment).beadsLeftOut();
  }

  private static MemoryOptions memory(WritingOptions options) {
    MemoryOptions own = options.own(MemoryOptions.class, MemoryOptions.DEFAULT);
    return own.withTmx(own.tmx().withMoved(options.moved()));
  }
}
