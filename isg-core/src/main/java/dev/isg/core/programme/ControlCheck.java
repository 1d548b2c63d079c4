package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlRule;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks the life of each control, and controls that contradict each other. */
final class ControlCheck {
  private final ProgrammeIndex index;
  private final References references;
  private final UnitTree tree;
  private final Set<Set<ControlId>> told = new HashSet<>();

  ControlCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
    this.tree = new UnitTree(index.units());
  }

  void run() {
    List<Control> controls = index.programme().controls();
    for (int i = 0; i < controls.size(); i++) {
      Control control = controls.get(i);
      String path = "/controls/" + i;
      life(control, path);
      for (int j = 0; j < control.conflictsWith().size(); j++) {
        conflict(control, control.conflictsWith().get(j), path + "/conflictsWith/" + j);
      }
    }
  }

  private void life(Control control, String path) {
    LocalizedText id = Kinds.id(control.id());
    if (control.steps().isEmpty()) {
      references.add(ControlRule.NO_STEP, path, Map.of("id", id));
    }
    undated(control, path);
    Set<ControlState> reached = new TreeSet<>();
    Optional<ControlState> last = Optional.empty();
    Optional<LocalDate> latest = Optional.empty();
    for (int i = 0; i < control.steps().size(); i++) {
      ControlStep step = control.steps().get(i);
      String place = path + "/steps/" + i;
      Map<String, LocalizedText> inputs = Map.of("id", id, "state", step.state().label());
      step.by()
          .ifPresent(
              person -> references.resolve(Kinds.PERSON, place + "/by", person, index.people()));
      order(inputs, step, last, reached, place);
      day(inputs, step, latest, place);
      if (step.state() == ControlState.EVALUATED) {
        shown(id, step, place);
      }
      reached.add(step.state());
      last = Optional.of(step.state());
      latest = later(latest, step.on());
    }
  }

  /** Tells once a control whose days are not all recorded; a day of evaluation counts for more. */
  private void undated(Control control, String path) {
    List<LocalizedText> states =
        control.steps().stream()
            .filter(step -> step.on().isEmpty() && step.state() != ControlState.EVALUATED)
            .map(step -> step.state().label())
            .toList();
    if (!states.isEmpty()) {
      references.add(
          ControlRule.STEP_UNDATED,
          path + "/steps",
          Map.of("id", Kinds.id(control.id()), "states", Kinds.list(states)));
    }
  }

  private void order(
      Map<String, LocalizedText> inputs,
      ControlStep step,
      Optional<ControlState> last,
      Set<ControlState> reached,
      String path) {
    boolean backwards =
        last.map(
                before ->
                    step.state().compareTo(before) < 0
                        || (step.state() == before && before != ControlState.EVALUATED))
            .orElse(false);
    if (backwards) {
      references.add(
          ControlRule.STEP_BACKWARDS,
          path,
          Kinds.with(inputs, "before", last.orElseThrow().label()));
      return;
    }
    for (ControlStep needed : ControlStep.upTo(step.state())) {
      if (needed.state() != step.state() && !reached.contains(needed.state())) {
        references.add(
            ControlRule.STEP_SKIPPED, path, Kinds.with(inputs, "skipped", needed.state().label()));
      }
    }
  }

  private void day(
      Map<String, LocalizedText> inputs,
      ControlStep step,
      Optional<LocalDate> latest,
      String path) {
    Optional<LocalDate> after = latest.filter(day -> step.on().map(day::isAfter).orElse(false));
    after.ifPresent(
        day ->
            references.add(
                ControlRule.DAYS_BACKWARDS,
                path + "/on",
                Kinds.with(
                    Kinds.with(
                        inputs, "on", LocalizedText.same(step.on().orElseThrow().toString())),
                    "before",
                    LocalizedText.same(day.toString()))));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
  }

  private void shown(LocalizedText id, ControlStep step, String path) {
    List<LocalizedText> missing = new ArrayList<>();
    if (step.on().isEmpty()) {
      missing.add(LocalizedText.of("日付", "day"));
    }
    if (step.evidence().isEmpty()) {
      missing.add(LocalizedText.of("根拠", "evidence"));
    }
    if (!missing.isEmpty()) {
      references.add(
          ControlRule.EVALUATION_NOT_SHOWN, path, Map.of("id", id, "missing", Kinds.list(missing)));
    }
  }

  private void conflict(Control control, ControlId named, String path) {
    references.resolve(Kinds.CONTROL, path, named, index.controls());
    if (named.equals(control.id())) {
      references.add(ControlRule.CONFLICT_WITH_ITSELF, path, Map.of("id", Kinds.id(control.id())));
      return;
    }
    Control other = index.controls().get(named);
    if (other != null && told.add(Set.of(control.id(), named))) {
      meeting(control, other, path);
    }
  }

  private void meeting(Control control, Control other, String path) {
    Map<String, LocalizedText> inputs =
        Map.of("id", Kinds.id(control.id()), "other", Kinds.id(other.id()));
    if (control.units().isEmpty() || other.units().isEmpty()) {
      Control unknown = control.units().isEmpty() ? control : other;
      references.add(
          ControlRule.CONFLICT_UNKNOWN,
          path,
          Kinds.with(inputs, "unknown", Kinds.id(unknown.id())));
      return;
    }
    Set<UnitId> shared = tree.shared(control.units(), other.units());
    if (!shared.isEmpty()) {
      references.add(
          control.active() && other.active()
              ? ControlRule.CONFLICT_AT_WORK
              : ControlRule.CONFLICT_AHEAD,
          path,
          Kinds.with(inputs, "units", Kinds.list(shared.stream().map(Kinds::id).toList())));
    }
  }
}
