package dev.isg.disclosure.message;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.objective.TargetId;
import dev.isg.core.programme.ResolvedProgramme;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What things are called in messages: by their statements, in one line and not at length. */
final class Naming {
  private static final int LONGEST = 80;
  private static final int NAMES = 3;
  private static final Pattern STOP = Pattern.compile("(.)[.。]$");
  private static final Pattern BREAKS = Pattern.compile("\\s+");

  private final Subjects subjects;

  Naming(ResolvedProgramme programme) {
    this.subjects = Subjects.of(programme);
  }

  Evidence subject(DecisionKind kind, String id) {
    Evidence.Kind leadsTo =
        switch (kind) {
          case TARGET_ACHIEVEMENT -> Evidence.Kind.TARGET;
          case OBJECTIVE_ACHIEVEMENT -> Evidence.Kind.OBJECTIVE;
          case POLICY_IMPLEMENTATION -> Evidence.Kind.CORE_VALUE;
          default -> Evidence.Kind.POLICY;
        };
    return new Evidence(leadsTo, id, shorten(subjects.of(kind, id)));
  }

  Evidence target(TargetId id) {
    return new Evidence(Evidence.Kind.TARGET, id.value(), shorten(subjects.target(id)));
  }

  Evidence risk(String id) {
    return new Evidence(Evidence.Kind.RISK, id, shorten(subjects.risk(id)));
  }

  /** Up to three names in quotes, then how many more there are. */
  LocalizedText list(List<Evidence> things) {
    List<LocalizedText> named = things.stream().limit(NAMES).map(Evidence::label).toList();
    String ja = named.stream().map(one -> "「" + one.ja() + "」").collect(Collectors.joining());
    String en = named.stream().map(one -> "'" + one.en() + "'").collect(Collectors.joining(", "));
    int more = things.size() - named.size();
    return more == 0
        ? LocalizedText.of(ja, en)
        : LocalizedText.of(ja + "ほか " + more + " 件", en + " and " + more + " more");
  }

  /** The text in one line, cut and marked with an ellipsis where it is long. */
  static LocalizedText shorten(LocalizedText text) {
    return LocalizedText.of(shorten(text.ja()), shorten(text.en()));
  }

  /** The same without a full stop at its end, to stand inside a sentence. */
  static LocalizedText withoutStop(LocalizedText text) {
    LocalizedText line = shorten(text);
    return LocalizedText.of(
        STOP.matcher(line.ja()).replaceFirst("$1"), STOP.matcher(line.en()).replaceFirst("$1"));
  }

  private static String shorten(String text) {
    String line = BREAKS.matcher(text.strip()).replaceAll(" ");
    int[] points = line.codePoints().toArray();
    return points.length <= LONGEST ? line : new String(points, 0, LONGEST - 1).strip() + "…";
  }
}
