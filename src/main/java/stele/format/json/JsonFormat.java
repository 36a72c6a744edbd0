package stele.format.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentReader;
import stele.format.AlignmentWriter;
import stele.format.ReadingOptions;
import stele.format.WritingOptions;

/** Alignment JSON. */
public final class JsonFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> endings() {
    return List.of(".json");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return EnumSet.allOf(AlignmentFeature.class);
  }

  @Override
  public AlignmentReader reader(ReadingOptions options) {
    return new AlignmentJsonReader();
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    return new AlignmentJsonWriter(options.generator());
  }
}
