package stele.validate;

import java.util.Arrays;

/**
 * Remembers which sources had which translations, by 64-bit fingerprints of the sources and 32-bit
 * fingerprints of the translations: 16 bytes a slot, at most {@value #MOST} pairs. With as many
 * pairs, the chance that any two different sources share a fingerprint is about one in four
 * million.
 */
final class SeenPairs {

  /** Three quarters of 2^22 slots: 64 MB. */
  static final int MOST = 3 << 20;

  private static final int FIRST_SLOTS = 1 << 12;

  /** How a pair compares with those before it. */
  enum Sighting {
    NEW,
    SAME,
    OTHER_TRANSLATION,
    FULL
  }

  private long[] keys = new long[FIRST_SLOTS];
  private int[] translations = new int[FIRST_SLOTS];
  private int[] lines = new int[FIRST_SLOTS];
  private int size;
  private int foundLine;

  /**
   * Compares a pair with the first of the same source, and remembers it if there is none.
   *
   * @param key fingerprint of source and languages
   */
  Sighting add(long key, int translation, int line) {
    long stored = key == 0 ? 1 : key;
    int slot = slot(stored);
    if (keys[slot] == stored) {
      foundLine = lines[slot];
      return translations[slot] == translation ? Sighting.SAME : Sighting.OTHER_TRANSLATION;
    }
    if (size == MOST) {
      return Sighting.FULL;
    }
    put(slot, stored, translation, line);
    if (++size > keys.length / 4 * 3 && size < MOST) {
      grow();
    }
    return Sighting.NEW;
  }

  /** The line of the earlier pair that the last result refers to. */
  int foundLine() {
    return foundLine;
  }

  private void put(int slot, long key, int translation, int line) {
    keys[slot] = key;
    translations[slot] = translation;
    lines[slot] = line;
  }

  /** That of the key, or the free one where it belongs. */
  private int slot(long key) {
    int slot = (int) (key >>> 20) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTranslations = translations;
    int[] oldLines = lines;
    keys = new long[oldKeys.length * 2];
    translations = Arrays.copyOf(translations, keys.length);
    lines = Arrays.copyOf(lines, keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(slot(oldKeys[i]), oldKeys[i], oldTranslations[i], oldLines[i]);
      }
    }
  }
}
