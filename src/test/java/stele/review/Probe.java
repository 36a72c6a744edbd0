package stele.review;

import java.nio.file.Path;
import java.util.*;
import stele.bitext.*;
import stele.lexicon.Transliteration;

final class Probe {
  public static void main(String[] a) throws Exception {
    Path c = CleanTexts.folder().orElseThrow();
    Map<String, List<Alignment>> sets = new LinkedHashMap<>();
    sets.put("ntrex", CleanTexts.beads(c.resolve("beads/ntrex-en-ru")));
    sets.put("pud-ru", List.of(CleanTexts.rows(c.resolve("raw/pud/en-ru"), "en", "ru")));
    sets.put("wmt23", List.of(CleanTexts.rows(c.resolve("raw/wmt23/all"), "en", "ru")));
    sets.put("pud-de", List.of(CleanTexts.rows(c.resolve("raw/pud/en-de"), "en", "de")));
    sets.put("pud-fr", List.of(CleanTexts.rows(c.resolve("raw/pud/en-fr"), "en", "fr")));
    sets.put("parice", CleanTexts.beads(c.resolve("beads/parice-en-is")));
    sets.put("textberg", CleanTexts.beads(c.resolve("beads/textberg-de-fr")));
    sets.put("1984", CleanTexts.beads(c.resolve("beads/1984-hu-en")));
    sets.put("mac", CleanTexts.beads(c.resolve("beads/mac-zh-en")));
    String show = a.length > 1 ? a[1] : "";
    for (var e : sets.entrySet()) {
      if (a.length > 0 && !a[0].equals("all") && !a[0].contains(e.getKey())) continue;
      Map<Flag, Integer> counts = new TreeMap<>();
      int beads = 0;
      long t = System.nanoTime();
      for (Alignment al : e.getValue()) {
        ReviewedAlignment r = QualityChecks.with(Transliteration::toLatin).review(al);
        for (int i = 0; i < al.beads().size(); i++) {
          Bead b = al.beads().get(i);
          if (b.isOneSided()) continue;
          beads++;
          for (Flag f : r.alignment().beads().get(i).flags()) counts.merge(f, 1, Integer::sum);
          for (Remark m : r.remarks().get(i))
            if (m.flag().code().startsWith(show) && !show.isEmpty()) {
              System.out.println(
                  "  "
                      + m.flag().code()
                      + ": "
                      + m.explanation()
                      + "\n      "
                      + al.textOf(b, 0)
                      + "\n      "
                      + al.textOf(b, 1));
            }
        }
      }
      System.out.printf(
          Locale.ROOT, "%s beads %d  %d ms", e.getKey(), beads, (System.nanoTime() - t) / 1000000);
      int n = beads;
      counts.forEach(
          (f, k) -> System.out.printf(Locale.ROOT, "  %s %.1f", f.code(), 1000.0 * k / n));
      System.out.println();
    }
  }
}
