package stele.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Builds picocli's description of a command by calls, not from annotations: reading those by
 * reflection takes a fifth of a second at every start.
 */
final class CommandSpecs {

  private static final int HELP_WIDTH = 100;

  private CommandSpecs() {}

  /** A command whose help lists its options by group. */
  static CommandSpec of(String name, String summary, List<OptionGroup> groups) {
    CommandSpec spec = CommandSpec.create().name(name);
    for (OptionGroup group : groups) {
      group.options().forEach(spec::addOption);
    }
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(summary).width(HELP_WIDTH).sortOptions(false).sortSynopsis(false);
    usage.synopsisHeading("Usage: ").descriptionHeading("%n").parameterListHeading("%n");
    usage.exitCodeListHeading("%nExit codes:%n").footerHeading("%n");
    usage.sectionKeys(keysWith(usage.sectionKeys(), groups));
    usage.sectionMap(renderersWith(usage.sectionMap(), groups));
    return spec;
  }

  /**
   * A required argument.
   *
   * @param place 0-based
   */
  static PositionalParamSpec argument(int place, String label, String description) {
    return PositionalParamSpec.builder()
        .index(String.valueOf(place))
        .arity("1")
        .required(true)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option without a value. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  /** An option with a value, given at most once. */
  static OptionSpec word(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option with a value, which may be repeated. */
  static OptionSpec words(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  private static String key(OptionGroup group) {
    return "options:" + group.heading();
  }

  private static List<String> keysWith(List<String> keys, List<OptionGroup> groups) {
    List<String> all = new ArrayList<>(keys);
    int place = all.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST);
    all.remove(place);
    for (OptionGroup group : groups) {
      all.add(place, key(group));
      place++;
    }
    return all;
  }

  private static Map<String, IHelpSectionRenderer> renderersWith(
      Map<String, IHelpSectionRenderer> renderers, List<OptionGroup> groups) {
    Map<String, IHelpSectionRenderer> all = new LinkedHashMap<>(renderers);
    for (OptionGroup group : groups) {
      all.put(key(group), help -> render(help, group));
    }
    return all;
  }

  private static String render(Help help, OptionGroup group) {
    Help.Layout layout = help.createDefaultLayout();
    layout.addAllOptions(group.options(), help.parameterLabelRenderer());
    return "%n%s:%n".formatted(group.heading()) + layout;
  }
}
