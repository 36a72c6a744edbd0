package stele.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import stele.bitext.Problem;
import stele.bitext.Span;

/**
 * Splits by the rules of an SRX file: at each place of the text the first rule decides whose first
 * part ends there and whose second part begins there (SRX 2.0, section 4).
 *
 * <p>Places that a breaking rule fits are collected first, each with the earliest such rule; then
 * the earlier rules that forbid a break are tried at the place. What precedes the place is looked
 * for within {@value #REACH} characters. A line break within a wrapped paragraph is a space here,
 * so that rules that break at line ends do no harm to it.
 *
 * <p>The cost is linear in the length of the text for rules without nested repetition; a rule that
 * needs more than a fixed number of steps is refused by {@link SrxRuleException}.
 */
final class SrxSplitter implements ParagraphSplitter {

  /**
   * Longest text before a place that a rule may need, in UTF-16 code units. Judgement: rules look
   * at a few words.
   */
  private static final int REACH = 200;

  /**
   * How often one match may look at the text; judgement. LanguageTool's rules stay below it on all
   * our hard cases.
   */
  private static final long LOOKS = 2_000_000;

  private static final long LOOKS_PER_CHARACTER = 100;

  private final String file;
  private final List<SrxRule> rules;

  SrxSplitter(String file, List<SrxRule> rules) {
    this.file = file;
    this.rules = List.copyOf(rules);
  }

  @Override
  public List<Span> split(String text, Span range) {
    UnwrappedText paragraph = UnwrappedText.of(text, range);
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int end : new ParagraphPass(paragraph.text()).breaks()) {
      paragraph.addTrimmed(start, end, found);
      start = end;
    }
    paragraph.addTrimmed(start, paragraph.text().length(), found);
    return found;
  }

  /** One paragraph while it is being split. */
  private final class ParagraphPass {
    private final String text;
    private final MeasuredText measured;

    ParagraphPass(String text) {
      this.text = text;
      this.measured = new MeasuredText(text);
    }

    List<Integer> breaks() {
      List<Integer> places = new ArrayList<>();
      candidates()
          .forEach(
              (place, rule) -> {
                if (!isForbidden(place, rule)) {
                  places.add(place);
                }
              });
      return places;
    }

    /** Places within the text, each with the number of the first breaking rule that fits it. */
    private SortedMap<Integer, Integer> candidates() {
      SortedMap<Integer, Integer> places = new TreeMap<>();
      for (int number = 0; number < rules.size(); number++) {
        SrxRule rule = rules.get(number);
        if (rule.breaks()) {
          collect(rule, number, places);
        }
      }
      return places;
    }

    private void collect(SrxRule rule, int number, Map<Integer, Integer> places) {
      Matcher matcher = rule.both().matcher(measured);
      int from = 0;
      while (from <= text.length() && finds(rule, matcher, from)) {
        int place = matcher.end();
        if (place > 0 && place < text.length()) {
          places.putIfAbsent(place, number);
        }
        // What follows may begin within this match: "\sA\.\s" in " A. B. C".
        from = Math.max(matcher.start() + 1, place - REACH);
      }
    }

    private boolean finds(SrxRule rule, Matcher matcher, int from) {
      return guarded(
          rule, LOOKS + LOOKS_PER_CHARACTER * (text.length() - from), () -> matcher.find(from));
    }

    private boolean isForbidden(int place, int before) {
      for (SrxRule rule : rules.subList(0, before)) {
        if (!rule.breaks() && guarded(rule, LOOKS, () -> fits(rule, place))) {
          return true;
        }
      }
      return false;
    }

    private boolean fits(SrxRule rule, int place) {
      Matcher after = rule.after().matcher(measured);
      after.region(place, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
      if (!after.lookingAt()) {
        return false;
      }
      Matcher before = rule.before().matcher(measured);
      before.region(Math.max(0, place - REACH), place).useTransparentBounds(true);
      return before.find();
    }

    private boolean guarded(SrxRule rule, long looks, BooleanSupplier question) {
      measured.allow(looks);
      try {
        return question.getAsBoolean();
      } catch (MeasuredText.ExceededException | StackOverflowError e) {
        throw new SrxRuleException(
            new Problem(
                file,
                "line " + rule.line(),
                "the rule takes too long on this text",
                "write it without a repetition inside a repetition, such as (a*)*"));
      }
    }
  }
}
