package dev.isg.disclosure.statement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.json.IsgJson;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.DisclosureApproach;
import dev.isg.disclosure.plan.ReportAim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report on the state of information security as some readers are told it. It is never changed; a
 * correction is a new edition.
 *
 * @source METI 2009, 1.4.2(5) and chapter 7
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableAccountabilityDisclosure.class)
@JsonDeserialize(as = ImmutableAccountabilityDisclosure.class)
public abstract class AccountabilityDisclosure {
  AccountabilityDisclosure() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The title. */
  public abstract LocalizedText title();

  /** The company that reports. */
  public abstract LocalizedText company();

  /** The number of the edition, from 1. */
  public abstract int edition();

  /** The period reported. */
  public abstract Period period();

  /** The name of the period as people say it, such as {@code FY2025}. */
  public abstract String periodName();

  /** What the report is for. */
  public abstract List<ReportAim> aims();

  /** Who is told: audiences outside, or the board alone. */
  public abstract List<Audience> readers();

  /** Whether law asks for it. */
  public abstract DisclosureApproach approach();

  /** Where it appears; empty if not chosen yet. */
  public abstract Optional<LocalizedText> channel();

  /** The member of management who answers for it; empty while it is a draft. */
  public abstract Optional<LocalizedText> approver();

  /** The day it is published; empty while it is a draft. */
  public abstract Optional<LocalDate> publishedOn();

  /** The hash of the evaluation it was written from. */
  public abstract ContentHash evaluation();

  /** The four contents, in the order of the guidance. */
  public abstract List<ContentSection> sections();

  /** What only insiders see; empty in every edition that leaves the company. */
  public abstract Optional<InsiderAnnex> annex();

  /** Whether it is still a draft: nobody answers for it, or it has no day of publication. */
  public final boolean draft() {
    return approver().isEmpty() || publishedOn().isEmpty();
  }

  /** The hash that names this disclosure: of all it says. */
  public final ContentHash contentHash() {
    return IsgJson.standard().hash(this);
  }

  /** Builds a disclosure. */
  public static class Builder extends ImmutableAccountabilityDisclosure.Builder {
    Builder() {}
  }
}
