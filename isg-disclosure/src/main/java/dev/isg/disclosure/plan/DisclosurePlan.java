package dev.isg.disclosure.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.scope.DisclosureAssessment;
import dev.isg.disclosure.scope.DisclosureItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report to the outside in preparation: its aims, its audiences, its items, and what was judged
 * about their scope.
 *
 * @source METI 2009, chapter 7
 */
@DocumentFormat(name = "disclosure", version = DisclosurePlan.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableDisclosurePlan.class)
@JsonDeserialize(as = ImmutableDisclosurePlan.class)
public abstract class DisclosurePlan {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  DisclosurePlan() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The title of the report. */
  public abstract LocalizedText title();

  /** The number of the edition, from 1. What was published stays; a correction is a new edition. */
  @Value.Default
  public int edition() {
    return 1;
  }

  /** What the report is for; at least one aim. */
  public abstract List<ReportAim> aims();

  /** Whom it is for; at least one audience. */
  public abstract List<Audience> audiences();

  /** Whether law asks for it; of the company's own accord unless said otherwise. */
  @Value.Default
  public DisclosureApproach approach() {
    return DisclosureApproach.VOLUNTARY;
  }

  /** Where it appears, such as an information security report; empty if not chosen yet. */
  public abstract Optional<LocalizedText> channel();

  /** The member of management who answers for it; empty while it is a draft. */
  public abstract Optional<PersonId> approver();

  /** The day it is published; empty while it is a draft. */
  public abstract Optional<LocalDate> publishedOn();

  /** Headings of the company's own; a content without one goes by the guidance's name. */
  public abstract List<ContentHeading> headings();

  /** What is to be told, in the order it is to be told within each content. */
  public abstract List<DisclosureItem> items();

  /** What was judged about the scope of the items. */
  public abstract List<DisclosureAssessment> assessments();

  /** The heading over a content. */
  public final LocalizedText headingOf(AccountabilityContent content) {
    return headings().stream()
        .filter(heading -> heading.content() == content)
        .findFirst()
        .map(ContentHeading::heading)
        .orElse(content.label());
  }

  /** The audiences an item is meant for: its own, or else all of the plan. */
  public final List<Audience> audiencesOf(DisclosureItem item) {
    return item.audiences().isEmpty() ? audiences() : item.audiences();
  }

  /** What was judged about an item for an audience, latest by day; empty if nothing was. */
  public final Optional<DisclosureAssessment> assessment(DisclosureItemId item, Audience audience) {
    return assessments().stream()
        .filter(found -> found.item().equals(item) && found.audience() == audience)
        .reduce((one, other) -> other.assessedOn().isBefore(one.assessedOn()) ? one : other);
  }

  /**
   * The hash of what a decision on the scope of an item is about: the item and what was judged of
   * it. A decision that names another hash was about something else.
   */
  public final ContentHash scopeInputs(DisclosureItem item) {
    return IsgJson.standard()
        .hash(
            new ScopeInputs(
                item,
                assessments().stream().filter(found -> found.item().equals(item.id())).toList()));
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "DisclosurePlan",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    if (edition() < 1 || aims().isEmpty() || audiences().isEmpty()) {
      throw InvalidModelException.of(
          "DisclosurePlan",
          "edition は 1 以上、aims と audiences は 1 つ以上必要です",
          "needs an edition from 1, and at least one aim and one audience");
    }
  }

  /**
   * A heading of the company's own.
   *
   * @param content the content it stands over
   * @param heading the heading
   */
  public record ContentHeading(AccountabilityContent content, LocalizedText heading) {}

  private record ScopeInputs(DisclosureItem item, List<DisclosureAssessment> assessments) {}

  /** Builds a plan. */
  public static class Builder extends ImmutableDisclosurePlan.Builder {
    Builder() {}
  }
}
