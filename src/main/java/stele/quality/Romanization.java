package stele.quality;

/** Writes words in Latin letters, so that names meet across scripts. */
@FunctionalInterface
public interface Romanization {

  /**
   * A word in the letters a to z, as its sound or its base letters suggest.
   *
   * @param word lower case
   * @return empty where the script of the word is not known
   */
  String toLatin(String word);
}
