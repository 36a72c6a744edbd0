package stele.document;

/** Passages that are left out, each entered once in the account though it comes in pieces. */
final class PassageAccount {

  private final TextAccount account;
  private final StringBuilder text = new StringBuilder();
  private Leaving what = Leaving.HIDDEN;

  PassageAccount(TextAccount account) {
    this.account = account;
  }

  /** Leaves out a piece, which goes on from the one before if that was of the same kind. */
  void leaveOut(Leaving kind, String piece) {
    if (kind != what) {
      end();
      what = kind;
    }
    text.append(piece);
  }

  /** The passage ends here. */
  void end() {
    account.leaveOut(what, text);
    text.setLength(0);
  }
}
