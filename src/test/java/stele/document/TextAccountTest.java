package stele.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextAccountTest {

  private final TextAccount account = new TextAccount();

  @Test
  void aWholeTextNeedsNoWord() {
    account.see("Two  words");
    assertEquals(Optional.empty(), account.settle("Two words\n"));
  }

  @Test
  void whatIsLeftOutIsNamedWithCounts() {
    account.see("kept");
    account.see("a note");
    account.see("x");
    account.see("gone");
    account.leaveOut(Leaving.COMMENTS, "a note");
    account.leaveOut(Leaving.COMMENTS, "x");
    account.leaveOut(Leaving.DELETIONS, "gone");
    account.leaveOut(Leaving.HIDDEN, " \t");
    assertEquals(
        Optional.of(
            "left out on purpose: 2 comments (6 characters), 1 tracked deletion (4 characters)"),
        account.settle("kept"));
  }

  @Test
  void whatIsNowhereIsALoss() {
    account.see("kept");
    account.see("lost!");
    assertEquals(
        Optional.of("5 characters of the file could not be placed and are missing"),
        account.settle("kept"));
  }

  @Test
  void textThatTheReaderAddsHidesNoLossWhenItIsEnteredToo() {
    account.see("lost");
    account.see("\u25A1");
    assertEquals(
        Optional.of("4 characters of the file could not be placed and are missing"),
        account.settle("\u25A1"));
  }
}
