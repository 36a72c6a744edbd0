package stele.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stele.text.Folding;

/** The words of letters of one version, each with the stem it counts under. */
final class WordTypes {

  private final List<WordType> words;
  private final List<String> stems;

  private WordTypes(List<WordType> words, List<String> stems) {
    this.words = words;
    this.stems = stems;
  }

  /** Collects the words of sentences, in order of first appearance; O(characters). */
  static WordTypes of(List<String> sentences) {
    Map<String, Map<String, Integer>> surfaces = new LinkedHashMap<>();
    for (String sentence : sentences) {
      for (String token : Tokenizer.tokens(Normalizer.normalize(sentence, Normalizer.Form.NFC))) {
        if (Character.isLetter(token.codePointAt(0))) {
          surfaces
              .computeIfAbsent(token.toLowerCase(Locale.ROOT), key -> new LinkedHashMap<>())
              .merge(token, 1, Integer::sum);
        }
      }
    }
    List<WordType> words = new ArrayList<>(surfaces.size());
    List<String> stems = new ArrayList<>(surfaces.size());
    surfaces.forEach(
        (word, written) -> {
          words.add(wordType(word, written));
          stems.add(Tokenizer.stem(Folding.composed(word)));
        });
    return new WordTypes(words, stems);
  }

  /** Of equally frequent ways to write a word the first. */
  private static WordType wordType(String word, Map<String, Integer> written) {
    String most = word;
    int best = 0;
    int sum = 0;
    for (Map.Entry<String, Integer> way : written.entrySet()) {
      sum += way.getValue();
      if (way.getValue() > best) {
        best = way.getValue();
        most = way.getKey();
      }
    }
    return new WordType(word, most, sum);
  }

  List<WordType> words() {
    return words;
  }

  /** The stem of a word by its index. */
  String stem(int word) {
    return stems.get(word);
  }
}
