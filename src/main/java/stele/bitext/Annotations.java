package stele.bitext;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people and checks have added to a bead.
 *
 * @param status who stands behind the bead
 * @param flags sorted, without repeats
 * @param note free text of a person; empty for none
 */
public record Annotations(BeadStatus status, List<Flag> flags, String note) {

  /** Those of a bead as the aligner made it. */
  public static final Annotations NONE = of(BeadStatus.AUTO);

  public Annotations {
    flags = flags.stream().sorted().distinct().toList();
  }

  public static Annotations of(BeadStatus status) {
    return new Annotations(status, List.of(), "");
  }

  /** Those of what is joined: {@link BeadStatus#ofAll}, and the flags and notes of all parts. */
  public static Annotations ofAll(List<Annotations> parts) {
    return new Annotations(
        BeadStatus.ofAll(parts.stream().map(Annotations::status).toList()),
        parts.stream().flatMap(part -> part.flags().stream()).toList(),
        parts.stream()
            .map(Annotations::note)
            .filter(note -> !note.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n")));
  }

  public Annotations withFlags(Collection<Flag> others) {
    return new Annotations(status, List.copyOf(others), note);
  }

  public Annotations withFlag(Flag flag) {
    return withFlags(Stream.concat(flags.stream(), Stream.of(flag)).toList());
  }

  public Annotations withoutFlag(Flag flag) {
    return withFlags(flags.stream().filter(each -> !each.equals(flag)).toList());
  }

  public Annotations withStatus(BeadStatus other) {
    return new Annotations(other, flags, note);
  }

  public Annotations withNote(String other) {
    return new Annotations(status, flags, other);
  }
}
