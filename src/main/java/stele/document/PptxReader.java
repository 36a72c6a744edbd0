package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;

/**
 * Reads PowerPoint presentations (ISO/IEC 29500, PresentationML): the slides in their order, each
 * with its title first and its speaker's notes last. Hidden slides, comments, the heads and feet of
 * slides and what only their masters show are left out.
 */
final class PptxReader implements DocumentReader {

  private final Consumer<Problem> warnings;

  PptxReader(Consumer<Problem> warnings) {
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    OfficePackage parts = OfficePackage.read(source);
    Optional<String> main = parts.main("ppt/presentation.xml");
    if (main.isEmpty()) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is damaged, or not a PowerPoint presentation: it has no main part",
              "open it and save it as .pptx"));
    }
    ExtractedText text = new ExtractedText(source);
    PptxSlides slides = new PptxSlides(parts, text.account());
    for (String id : slideIds(parts.open(main.get()))) {
      Optional<String> slide = parts.part(main.get(), id);
      if (slide.isPresent()) {
        add(slides.read(slide.get()), text);
      }
    }
    slides.leaveOutTheRest();
    slides.unread().forEach(what -> warn(source, what));
    return text.document(language, warnings);
  }

  private void warn(Source source, String what) {
    warnings.accept(Problem.of(source.name(), what, Remedy.of(Remedy.Kind.SEE_TEXT)));
  }

  private static List<String> slideIds(XmlPart xml) throws InputException {
    List<String> ids = new ArrayList<>();
    xml.read(
        new XmlPart.Tags() {
          @Override
          public void start() {
            if (xml.name().equals("sldId")) {
              ids.add(xml.reference("id"));
            }
          }

          @Override
          public void end() {}
        });
    return ids;
  }

  private static void add(PptxSlide slide, ExtractedText text) throws InputException {
    if (slide.isHidden()) {
      String all = slide.blocks().stream().map(TextBlock::text).collect(Collectors.joining(" "));
      text.account().leaveOut(Leaving.HIDDEN, all);
      return;
    }
    for (TextBlock block : slide.blocks()) {
      text.add(block.text(), block.kind(), block.level(), block.cell());
    }
  }
}
