package stele.format.lines;

import java.util.List;
import java.util.Set;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentWriter;
import stele.format.WritingOptions;

/** The versions side by side, for people. */
public final class TextFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return Set.of(AlignmentFeature.TEXTS);
  }

  @Override
  public boolean isRead() {
    return false;
  }

  @Override
  public Set<Class<? extends Record>> ownOptions() {
    return Set.of(TextLayout.class);
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    TextLayout layout = options.own(TextLayout.class, TextLayout.DEFAULT);
    return layout.colour()
        ? SideBySideWriter.coloured(layout.width())
        : SideBySideWriter.plain(layout.width());
  }
}
