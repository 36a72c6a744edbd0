package stele.broken.attic;

/** A package that is no room, and names that say nothing. */
interface Names {

  record TextUtil() {}

  record TextUtils() {}

  record TextManager() {}

  record TextHelper() {}

  record TextImpl() {}
}
