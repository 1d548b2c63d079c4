package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.programme.Programme;
import java.util.List;

/** A good programme's JSON in which a test breaks something, and what the reader says of it. */
final class Faulty {
  private String json = IsgJson.standard().write(new SmallCompany().programme());

  /** Replaces a text that must stand there; the first where there are several. */
  Faulty replace(String good, String bad) {
    int at = json.indexOf(good);
    assertThat(at).as(good).isNotNegative();
    json = json.substring(0, at) + bad + json.substring(at + good.length());
    return this;
  }

  /** The one issue of the document. */
  Issue onlyIssue() {
    List<Issue> issues = issues();
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  List<Issue> issues() {
    return issuesOf(json);
  }

  static List<Issue> issuesOf(String json) {
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> IsgJson.standard().read("programme.json", json, Programme.class));
    assertThat(refused).as("refused").isNotNull();
    return refused.report().issues();
  }

  /** Where and which: {@code line:column path rule}. */
  static String brief(Issue issue) {
    String place = issue.location().orElseThrow().toString();
    assertThat(place).startsWith("programme.json:");
    return place.substring("programme.json:".length())
        + " "
        + issue.path()
        + " "
        + ((JsonRule) issue.rule()).name();
  }

  static String english(Issue issue) {
    return issue.message().in(Language.EN) + " -> " + issue.mend().in(Language.EN);
  }
}
