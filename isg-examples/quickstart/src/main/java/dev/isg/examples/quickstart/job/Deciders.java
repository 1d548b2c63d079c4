package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.OpenQuestion;
import java.util.List;
import java.util.stream.Collectors;

/** Names who may answer a question: the roles, and the people who hold them on the day. */
final class Deciders {
  private final ResolvedProgramme programme;
  private final Language language;

  Deciders(ResolvedProgramme programme, Language language) {
    this.programme = programme;
    this.language = language;
  }

  /** As in {@code CISO (Makoto CHIBA)}; roles that nobody holds are named alone. */
  String of(OpenQuestion question) {
    return question.deciders().stream().map(this::of).collect(Collectors.joining(" / "));
  }

  private String of(Role role) {
    List<String> holders =
        programme.programme().people().stream()
            .filter(person -> programme.held(person.id(), role, programme.day()))
            .map(Person::name)
            .map(name -> name.in(language))
            .toList();
    String label = role.label().in(language);
    return holders.isEmpty() ? label : label + " (" + String.join(", ", holders) + ")";
  }
}
