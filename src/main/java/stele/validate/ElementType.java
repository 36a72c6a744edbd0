package stele.validate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content and attributes that the DTD of TMX 1.4 allows for an element.
 *
 * @param text whether there may be text among its children
 * @param groups of children: all of the first come before those of the second, and so on
 * @param attributes those it may have
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b specification</a>
 */
record ElementType(
    String name, boolean text, List<Group> groups, Map<String, Attribute> attributes) {

  /**
   * Children that may come in any order.
   *
   * @param most how many of them, {@link Integer#MAX_VALUE} for any number
   */
  record Group(Set<String> names, int least, int most) {}

  /**
   * An attribute.
   *
   * @param values that it may have; empty for any
   */
  record Attribute(String name, boolean required, Set<String> values) {}

  private static final int MANY = Integer.MAX_VALUE;
  private static final Group REMARKS = new Group(Set.of("note", "prop"), 0, MANY);
  private static final Set<String> SEGTYPES = Set.of("block", "paragraph", "sentence", "phrase");
  private static final String[] DATES = {"creationdate", "creationid", "changedate", "changeid"};

  /** By name. */
  static final Map<String, ElementType> ALL =
      Stream.of(
              of("tmx", List.of(one("header"), one("body")), required("version")),
              of(
                  "header",
                  List.of(new Group(Set.of("note", "prop", "ude"), 0, MANY)),
                  required(
                      "creationtool",
                      "creationtoolversion",
                      "o-tmf",
                      "adminlang",
                      "srclang",
                      "datatype"),
                  List.of(new Attribute("segtype", true, SEGTYPES)),
                  optional("o-encoding"),
                  optional(DATES)),
              of("body", List.of(new Group(Set.of("tu"), 0, MANY))),
              mixed("note", Set.of(), optional("o-encoding", "xml:lang", "lang")),
              mixed("prop", Set.of(), required("type"), optional("xml:lang", "o-encoding", "lang")),
              of(
                  "ude",
                  List.of(new Group(Set.of("map"), 1, MANY)),
                  required("name"),
                  optional("base")),
              of("map", List.of(), required("unicode"), optional("code", "ent", "subst")),
              of(
                  "tu",
                  List.of(REMARKS, new Group(Set.of("tuv"), 1, MANY)),
                  optional("tuid", "srclang"),
                  List.of(new Attribute("segtype", false, SEGTYPES)),
                  unit()),
              of(
                  "tuv",
                  List.of(REMARKS, one("seg")),
                  required("xml:lang"),
                  optional("lang"),
                  unit()),
              mixed("seg", Set.of("bpt", "ept", "ph", "it", "hi", "ut")),
              mixed("bpt", Set.of("sub"), required("i"), optional("x", "type")),
              mixed("ept", Set.of("sub"), required("i")),
              mixed(
                  "sub",
                  Set.of("bpt", "ept", "it", "ph", "hi", "ut"),
                  optional("datatype", "type")),
              mixed(
                  "it",
                  Set.of("sub"),
                  List.of(new Attribute("pos", true, Set.of("begin", "end"))),
                  optional("x", "type")),
              mixed("ph", Set.of("sub"), optional("x", "assoc", "type")),
              mixed("hi", Set.of("bpt", "ept", "it", "ph", "hi", "ut"), optional("x", "type")),
              mixed("ut", Set.of("sub"), optional("x")))
          .collect(Collectors.toUnmodifiableMap(ElementType::name, Function.identity()));

  boolean isEmpty() {
    return !text && groups.isEmpty();
  }

  /** Whether the element may be in this one at all. */
  boolean mayHold(String child) {
    return groups.stream().anyMatch(group -> group.names.contains(child));
  }

  private static Group one(String name) {
    return new Group(Set.of(name), 1, 1);
  }

  @SafeVarargs
  private static ElementType of(
      String name, List<Group> groups, Collection<Attribute>... attributes) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    for (Collection<Attribute> some : attributes) {
      some.forEach(each -> all.put(each.name, each));
    }
    return new ElementType(name, false, groups, all);
  }

  @SafeVarargs
  private static ElementType mixed(
      String name, Set<String> children, Collection<Attribute>... attributes) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    for (Collection<Attribute> some : attributes) {
      some.forEach(each -> all.put(each.name, each));
    }
    return new ElementType(name, true, List.of(new Group(children, 0, MANY)), all);
  }

  private static List<Attribute> unit() {
    return Stream.of(
            optional(
                "o-encoding",
                "datatype",
                "usagecount",
                "lastusagedate",
                "creationtool",
                "creationtoolversion",
                "o-tmf"),
            optional(DATES))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Attribute> required(String... names) {
    return Stream.of(names).map(name -> new Attribute(name, true, Set.of())).toList();
  }

  private static List<Attribute> optional(String... names) {
    return Stream.of(names).map(name -> new Attribute(name, false, Set.of())).toList();
  }
}
