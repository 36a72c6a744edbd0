package stele.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stele.bitext.SegmentedDocument;
import stele.text.Letters;

/**
 * Gives the versions of an alignment their ids: the tag of the language. Of versions that share a
 * tag, one whose file name adds to it gets the longer name ({@code letter.ru-abridged.txt} is
 * {@code ru-abridged}); an id that is taken gets {@code -2}, {@code -3}.
 */
final class DocumentIds {

  private DocumentIds() {}

  static List<SegmentedDocument> assign(List<SegmentedDocument> documents) {
    Set<String> taken = new HashSet<>();
    List<SegmentedDocument> named = new ArrayList<>();
    for (SegmentedDocument document : documents) {
      String wanted = isShared(document, documents) ? byFileName(document) : tag(document);
      String id = wanted;
      for (int number = 2; !taken.add(id); number++) {
        id = wanted + "-" + number;
      }
      named.add(document.withId(id));
    }
    return named;
  }

  private static boolean isShared(SegmentedDocument document, List<SegmentedDocument> documents) {
    return documents.stream().filter(other -> tag(other).equals(tag(document))).count() > 1;
  }

  private static String byFileName(SegmentedDocument document) {
    String start = tag(document).toLowerCase(Locale.ROOT) + "-";
    String[] parts = document.file().split("\\.", -1);
    for (int i = parts.length - 2; i >= 0; i--) {
      if (parts[i].toLowerCase(Locale.ROOT).startsWith(start)
          && parts[i].length() > start.length()
          && parts[i].chars().allMatch(DocumentIds::isPlain)) {
        return parts[i];
      }
    }
    return tag(document);
  }

  private static String tag(SegmentedDocument document) {
    return document.language().tag();
  }

  private static boolean isPlain(int c) {
    return c == '-' || Letters.isAsciiDigit(c) || Letters.isAsciiLetter(c);
  }
}
