package stele.report;

/** Flags in words: {@code numbers-differ} is "numbers differ". */
final class FlagWords {

  private FlagWords() {}

  static String of(String code) {
    return code.replace('-', ' ');
  }
}
