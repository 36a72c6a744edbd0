package stele.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import stele.bitext.Span;

/**
 * Writes a text and its translation bead by bead. A bead is a thought: a row of source words, from
 * which the translation takes each word's first, second or third rendering, now and then none or
 * two words for one, some words of its own, and commas, numbers and names as they are; neighbours
 * may change places. Then both sides are cut into sentences as the shape of the bead wants it.
 */
final class BitextGenerator {

  private static final int VOCABULARY = 20_000;
  private static final int NAMES = 400;
  private static final int RENDERINGS = 3;
  private static final double LOG_WORDS = StrictMath.log(13);
  private static final double LOG_WORDS_SIGMA = .55;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 90;

  private final Recipe recipe;
  private final Random random;
  private final InventedWords sourceWords;
  private final InventedWords targetWords;
  private final InventedWords names;
  private final int[][] renderings;

  private final List<String> source = new ArrayList<>();
  private final List<String> target = new ArrayList<>();
  private final List<SyntheticBitext.Pair> gold = new ArrayList<>();

  BitextGenerator(Recipe recipe) {
    this.recipe = recipe;
    this.random = new Random(recipe.seed());
    this.sourceWords = InventedWords.of(InventedWords.Script.LATIN, VOCABULARY, random);
    this.targetWords = InventedWords.of(InventedWords.Script.CYRILLIC, VOCABULARY, random);
    this.names = InventedWords.of(InventedWords.Script.LATIN, NAMES, random);
    this.renderings = new int[VOCABULARY][RENDERINGS];
    for (int word = 0; word < VOCABULARY; word++) {
      for (int r = 0; r < RENDERINGS; r++) {
        renderings[word][r] = nearRank(word);
      }
    }
  }

  SyntheticBitext make() {
    Recipe.Omission omission = recipe.omission();
    int first = (int) (omission.place() * (recipe.beads() - omission.length()));
    SyntheticBitext.Pair omitted = new SyntheticBitext.Pair(new Span(0, 0), new Span(0, 0));
    for (int bead = 0; bead < recipe.beads(); bead++) {
      if (bead == first && omission.length() > 0) {
        omitted = addOmission(omission);
        bead += omission.length() - 1;
      } else {
        add(random.nextDouble());
      }
    }
    return new SyntheticBitext(source, target, gold, omitted);
  }

  private SyntheticBitext.Pair addOmission(Recipe.Omission omission) {
    int i = source.size();
    int j = target.size();
    for (int bead = 0; bead < omission.length(); bead++) {
      addAlone(!omission.inSource());
    }
    return new SyntheticBitext.Pair(new Span(i, source.size()), new Span(j, target.size()));
  }

  /** Translations are about as frequent as what they translate. */
  private int nearRank(int rank) {
    double stretched = (rank + 1) * StrictMath.exp(.4 * random.nextGaussian()) - 1;
    return (int) Math.max(0, Math.min(VOCABULARY - 1, stretched));
  }

  private void add(double choice) {
    double left = choice - 2 * recipe.alone();
    if (left < 0) {
      addAlone(choice < recipe.alone());
    } else if ((left -= recipe.merged()) < 0) {
      addBoth(thought(2), 1, 2);
    } else if ((left -= recipe.merged()) < 0) {
      addBoth(thought(2), 2, 1);
    } else if (left < recipe.crossed()) {
      addBoth(thought(3), 2, 2);
    } else {
      addBoth(thought(1), 1, 1);
    }
  }

  /** The words of a bead by place of thought; each place may hold no word or several. */
  private record Thought(List<List<String>> source, List<List<String>> target) {}

  private void addAlone(boolean inSource) {
    Thought thought = thought(1);
    int i = source.size();
    int j = target.size();
    if (inSource) {
      source.add(sentence(thought.source(), 0, 1));
    } else {
      target.add(sentence(thought.target(), 0, 1));
    }
    gold.add(new SyntheticBitext.Pair(new Span(i, source.size()), new Span(j, target.size())));
  }

  private void addBoth(Thought thought, int sources, int targets) {
    int i = source.size();
    int j = target.size();
    boolean crossed = sources == 2 && targets == 2;
    double cut = .35 + .3 * random.nextDouble();
    addSentences(source, thought.source(), sources, crossed ? .3 : cut);
    Thought said = recipe.unrelated() ? thought(Math.max(sources, targets)) : thought;
    addSentences(target, said.target(), targets, crossed ? .7 : cut);
    gold.add(new SyntheticBitext.Pair(new Span(i, source.size()), new Span(j, target.size())));
  }

  private void addSentences(
      List<String> side, List<List<String>> words, int sentences, double cut) {
    if (sentences == 1) {
      side.add(sentence(words, 0, 1));
    } else {
      side.add(sentence(words, 0, cut));
      side.add(sentence(words, cut, 1));
    }
  }

  private Thought thought(int sentences) {
    List<List<String>> near = new ArrayList<>();
    List<List<String>> far = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      double drawn = StrictMath.exp(LOG_WORDS + LOG_WORDS_SIGMA * random.nextGaussian());
      int words = (int) Math.max(FEWEST_WORDS, Math.min(MOST_WORDS, drawn));
      for (int w = 0; w < words; w++) {
        addWord(near, far);
      }
    }
    for (int w = 0; w + 1 < far.size(); w++) {
      if (random.nextInt(4) == 0) {
        far.set(w, far.set(w + 1, far.get(w)));
      }
    }
    return new Thought(near, far);
  }

  private void addWord(List<List<String>> near, List<List<String>> far) {
    double kind = random.nextDouble();
    if (kind < .006) {
      addAsItIs(near, far, Integer.toString(1 + random.nextInt(1_999)));
    } else if (kind < .03) {
      String name = names.word(names.draw(random));
      addAsItIs(near, far, Character.toUpperCase(name.charAt(0)) + name.substring(1));
    } else if (kind < .1) {
      addAsItIs(near, far, ",");
    } else {
      int word = sourceWords.draw(random);
      near.add(List.of(sourceWords.word(word)));
      far.add(rendered(word));
    }
  }

  private static void addAsItIs(List<List<String>> near, List<List<String>> far, String word) {
    near.add(List.of(word));
    far.add(List.of(word));
  }

  private List<String> rendered(int word) {
    double fertility = random.nextDouble();
    if (fertility < .1) {
      return List.of();
    }
    String first = targetWords.word(rendering(word));
    return fertility < .25
        ? List.of(first, targetWords.word(targetWords.draw(random)))
        : List.of(first);
  }

  private int rendering(int word) {
    if (random.nextDouble() < recipe.noise()) {
      return targetWords.draw(random);
    }
    double synonym = random.nextDouble();
    return renderings[word][synonym < .7 ? 0 : synonym < .9 ? 1 : 2];
  }

  /** The words between two shares of a thought, with a capital and a full stop. */
  private String sentence(List<List<String>> words, double from, double to) {
    StringBuilder text = new StringBuilder();
    int end = (int) Math.round(to * words.size());
    for (List<String> place : words.subList((int) Math.round(from * words.size()), end)) {
      for (String word : place) {
        if (!word.equals(",")) {
          text.append(text.isEmpty() ? "" : " ").append(word);
        } else if (!text.isEmpty()) {
          text.append(word);
        }
      }
    }
    if (text.isEmpty()) {
      text.append(targetWords.word(0));
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.append(random.nextInt(12) == 0 ? '?' : '.').toString();
  }
}
