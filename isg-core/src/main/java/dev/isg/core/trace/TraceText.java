package dev.isg.core.trace;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.RiskManagementPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes traces and gaps as text for people, in one language. Lines end with a line feed. A thing
 * that several others lead to is written out where it first stands and named afterwards.
 */
public final class TraceText {
  private final Language language;

  private TraceText(Language language) {
    this.language = language;
  }

  /** A writer for one language. */
  public static TraceText in(Language language) {
    return new TraceText(language);
  }

  /** The whole chain downwards, with all gaps. */
  public String whole(TraceView view) {
    Page page = new Page();
    page.line(say("方針から現場まで", "From the policy to the field") + context(view));
    for (Trace trace : view.whole()) {
      page.line("");
      page.start(trace);
    }
    page.legend();
    page.gaps(view.gaps());
    return page.text.toString();
  }

  /** One trace, with the gaps at its things. */
  public String one(TraceView view, Trace trace) {
    Page page = new Page();
    TraceNode start = trace.start().node();
    page.line(
        (trace.direction() == TraceDirection.DOWN
                ? say(start.id() + " を支えるもの", "What serves " + start.id())
                : say(start.id() + " の目指すもの", "What " + start.id() + " is for"))
            + context(view));
    page.line("");
    page.start(trace);
    page.legend();
    page.gaps(view.gaps(trace));
    return page.text.toString();
  }

  private String context(TraceView view) {
    String policy =
        view.policy()
            .map(RiskManagementPolicy::versionName)
            .map(name -> view.policyInForce() ? name : name + say("、施行前または失効", ", not in force"))
            .orElse(say("方針なし", "no policy"));
    return say("（" + view.day() + " 時点、" + policy + "）", " (" + view.day() + ", " + policy + ")");
  }

  private String in(LocalizedText text) {
    return text.in(language);
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  /** One page being written. */
  private final class Page {
    private final StringBuilder text = new StringBuilder();
    private final Set<TraceNode> written = new HashSet<>();
    private boolean editorial;
    private boolean again;

    void start(Trace trace) {
      step(trace.start(), "", "", trace.direction());
    }

    private void step(TraceStep step, String indent, String bullet, TraceDirection direction) {
      TraceNode node = step.node();
      boolean before = !written.add(node) && !step.steps().isEmpty();
      line(indent + bullet + describe(node) + (before ? say("（↑ 上記）", " (↑ above)") : ""));
      again |= before;
      if (before) {
        return;
      }
      String further = indent + "  ";
      if (direction == TraceDirection.DOWN && node.kind() == TraceKind.CONTROL) {
        units(step.steps(), further);
        return;
      }
      for (TraceStep next : step.steps()) {
        editorial |= next.editorial();
        step(next, further, next.editorial() ? "~ " : "- ", direction);
      }
    }

    private void units(List<TraceStep> steps, String indent) {
      if (!steps.isEmpty()) {
        line(
            indent
                + say("実施: ", "carried out by: ")
                + steps.stream()
                    .map(TraceStep::node)
                    .map(
                        unit ->
                            in(unit.name()) + say("（" + unit.id() + "）", " (" + unit.id() + ")"))
                    .collect(Collectors.joining(say("、", ", "))));
      }
    }

    private String describe(TraceNode node) {
      return node.id()
          + say("　", "  ")
          + in(node.kind().label())
          + say("：", ": ")
          + in(node.name());
    }

    void legend() {
      if (editorial || again) {
        line("");
      }
      if (editorial) {
        line(say("~ 編集者の読みによるつながり", "~ a link that is the editor's reading"));
      }
      if (again) {
        line(say("↑ 複数の箇所に現れ、先に示したもの", "↑ stands in several places and is written out above"));
      }
    }

    void gaps(List<CoverageGap> gaps) {
      line("");
      line(say("つながりの欠け: " + gaps.size() + " 件", "Gaps: " + gaps.size()));
      for (CoverageGap gap : gaps) {
        line("  [" + gap.rule().id() + "] " + in(gap.message()) + say("。", "."));
        line(say("    理由: ", "    why: ") + in(gap.why()) + say("。", "."));
        line(say("    対処: ", "    what to do: ") + in(gap.mend()) + say("。", "."));
      }
    }

    void line(String line) {
      text.append(line).append('\n');
    }
  }
}
