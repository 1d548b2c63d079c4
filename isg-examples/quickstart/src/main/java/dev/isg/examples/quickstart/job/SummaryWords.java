package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.Language;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.policy.Implementation;
import dev.isg.evaluation.policy.ReviewSuggestion;
import dev.isg.evaluation.precondition.PreconditionSuggestion;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a summary in one language: labels, names of deciders, texts cut to a line. */
final class SummaryWords {
  /** How many columns of a terminal a text may take; a Japanese character takes two. */
  private static final int COLUMNS = 76;

  private final Language language;

  SummaryWords(Language language) {
    this.language = language;
  }

  String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  String label(Labelled thing) {
    return thing.label().in(language);
  }

  /** What is suggested on an open question. */
  String suggestion(OpenQuestion question) {
    String name = question.suggestion();
    return switch (question.kind()) {
      case TARGET_ACHIEVEMENT, OBJECTIVE_ACHIEVEMENT -> label(AchievementSuggestion.valueOf(name));
      case POLICY_IMPLEMENTATION -> label(Implementation.valueOf(name));
      case TOLERANCE_CHOICE -> label(PreconditionSuggestion.valueOf(name));
      case POLICY_REVIEW, VIEWPOINT_REVIEW -> label(ReviewSuggestion.valueOf(name));
      default -> name;
    };
  }

  /** Who may answer a question: the roles, with the people who hold them on the day. */
  String deciders(OpenQuestion question, ResolvedProgramme programme) {
    return question.deciders().stream()
        .map(role -> decider(role, programme))
        .collect(Collectors.joining(say("、", ", ")));
  }

  private String decider(Role role, ResolvedProgramme programme) {
    List<String> holders =
        programme.programme().people().stream()
            .filter(person -> programme.held(person.id(), role, programme.day()))
            .map(Person::name)
            .map(name -> name.in(language))
            .toList();
    return holders.isEmpty()
        ? label(role)
        : label(role) + say("：", " ") + String.join(say("・", " and "), holders);
  }

  /** The text on one line; the end of a longer one is left out and marked. */
  static String cut(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      columns += text.codePointAt(i) >= 0x2E80 ? 2 : 1;
      if (columns > COLUMNS) {
        return text.substring(0, i).stripTrailing() + "…";
      }
    }
    return text;
  }
}
