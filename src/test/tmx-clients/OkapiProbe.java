import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;

/**
 * Reads memories with Okapi's filter and prints what it got: source and target of a text unit a
 * line, Base64 of UTF-8, a tab between.
 *
 * <p>Arguments: the source language, the target language, the files.
 */
final class OkapiProbe {

  private OkapiProbe() {}

  public static void main(String[] args) {
    LocaleId source = LocaleId.fromString(args[0]);
    LocaleId target = LocaleId.fromString(args[1]);
    for (String file : List.of(args).subList(2, args.length)) {
      print(new RawDocument(new File(file).toURI(), "UTF-8", source, target));
    }
  }

  private static void print(RawDocument memory) {
    try (TmxFilter filter = new TmxFilter();
        memory) {
      filter.open(memory);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          String target = unit.getTarget(memory.getTargetLocale()).toString();
          System.out.println(base64(unit.getSource().toString()) + "\t" + base64(target));
        }
      }
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
