package dev.isg.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.arrangement.Arrangements;
import dev.isg.core.asset.InformationAsset;
import dev.isg.core.basics.Decided;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.certification.Certifications;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.domain.RiskDomain;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.exception.ExceptionCase;
import dev.isg.core.improvement.ImprovementProposal;
import dev.isg.core.isms.IsmsMapping;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.objective.AddedRequirement;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.outsourcing.Outsourcee;
import dev.isg.core.ownership.Authorship;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.profile.StatutoryBasicPolicy;
import dev.isg.core.reporting.Reporting;
import dev.isg.core.review.ControlReview;
import dev.isg.core.securitypolicy.SecurityPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one governance unit has laid down: who acts, the policy in its versions, objectives,
 * targets, control objectives and controls. Its parts refer to each other by id; nothing is looked
 * up yet.
 *
 * @source METI 2009, chapter 3
 */
@DocumentFormat(name = "programme", version = Programme.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableProgramme.class)
@JsonDeserialize(as = ImmutableProgramme.class)
public abstract class Programme {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 2;

  Programme() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** What is governed. */
  public abstract GovernanceUnit governanceUnit();

  /** How the governance unit serves the purposes of governance; empty while not stated. */
  public abstract List<PurposeStatement> purposes();

  /** The units of the organisation. */
  public abstract List<OrganisationUnit> units();

  /** The people who hold roles. */
  public abstract List<Person> people();

  /** Who holds which role, where and when. */
  public abstract List<Appointment> appointments();

  /** The arrangements under which information security is managed; empty while there are none. */
  public abstract Optional<Arrangements> arrangements();

  /** How management is kept informed; empty while it is not laid down. */
  public abstract Optional<Reporting> reporting();

  /** The versions of the risk management policy. */
  public abstract List<RiskManagementPolicy> policies();

  /** The board's basic policy on internal control; another document than the risk policy. */
  public abstract Optional<@Valid StatutoryBasicPolicy> statutoryBasicPolicy();

  /**
   * Who supervises those who run the company; by corporate auditors, as in Japan, if not stated.
   */
  public abstract Optional<OversightSystem> oversightSystem();

  /** The fields of risk with their heads. */
  public abstract List<RiskDomain> domains();

  /** The objectives. */
  @NotEmpty(groups = Decided.class)
  public abstract List<Objective> objectives();

  /** What the objectives must heed besides, as a list of its own. */
  public abstract List<AddedRequirement> addedRequirements();

  /** The targets. */
  @NotEmpty(groups = Decided.class)
  public abstract List<Target> targets();

  /** The control objectives. */
  @NotEmpty(groups = Decided.class)
  public abstract List<ControlObjective> controlObjectives();

  /** The controls. */
  @NotEmpty(groups = Decided.class)
  public abstract List<@Valid Control> controls();

  /** The information assets; empty while none is recorded. */
  public abstract List<InformationAsset> assets();

  /** Who laid down what. */
  public abstract List<Authorship> authorships();

  /** The written information security policies of managers. */
  public abstract List<SecurityPolicy> securityPolicies();

  /** The reviews of controls. */
  public abstract List<ControlReview> controlReviews();

  /** The exceptions from principles, and the requests for them. */
  public abstract List<ExceptionCase> exceptions();

  /** The proposals from the field. */
  public abstract List<ImprovementProposal> improvements();

  /** What changed around the company against what the policy assumed; empty while nothing did. */
  public abstract List<EnvironmentChange> environmentChanges();

  /** Those outside who work for the company; empty while none is recorded. */
  public abstract List<Outsourcee> outsourcees();

  /** The mapping to a management system by ISO/IEC 27001; empty where the standard is not used. */
  public abstract Optional<IsmsMapping> isms();

  /** The certification schemes over its controls; empty where none is recorded. */
  public abstract Optional<Certifications> certifications();

  /** The same programme with other versions of the policy. */
  public abstract Programme withPolicies(Iterable<? extends RiskManagementPolicy> policies);

  /** The same programme with other targets. */
  public abstract Programme withTargets(Iterable<? extends Target> targets);

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "Programme",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a programme. */
  public static class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
