package dev.isg.core.programme;

import dev.isg.core.issue.ValidationReport;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.risk.CoreValueId;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a programme as a whole: ids, references, the tree of units, the chain from policy to
 * controls, the life of the policy, risks, levels, treatments and domains, who laid down what, the
 * life and the review of controls, exceptions, proposals, changes around the company, outsourcees,
 * the mapping to ISO/IEC 27001, certification schemes, and the completeness of what is decided.
 * Everything is told at once; nothing throws.
 *
 * @source METI 2009, 3.1 to 3.3 and 4.3
 */
public final class ProgrammeCheck {
  private ProgrammeCheck() {}

  /** Every issue of the programme. */
  public static ValidationReport check(Programme programme) {
    ProgrammeIndex index = ProgrammeIndex.of(programme);
    new OrganisationCheck(index).run();
    new ArrangementCheck(index).run();
    new ReportingCheck(index).run();
    Optional<Map<CoreValueId, CoreValue>> inForce = new PolicyCheck(index).run();
    new CascadeCheck(index).run(inForce);
    new FoundationCheck(index).run();
    new PolicyLifeCheck(index).run();
    new RiskCheck(index).run();
    new ToleranceCheck(index).run();
    new TreatmentCheck(index).run();
    new ProcessCheck(index).run();
    new DomainCheck(index).run();
    new OwnershipCheck(index).run();
    new ControlCheck(index).run();
    new SecurityPolicyCheck(index).run();
    new ReviewCheck(index).run();
    new ExceptionCheck(index).run();
    new ImprovementCheck(index).run();
    new EnvironmentCheck(index).run();
    new OutsourcingCheck(index).run();
    new IsmsCheck(index).run();
    new CertificationCheck(index).run();
    new OversightCheck(index).run();
    new AssetCheck(index).run();
    return ValidationReport.of(index.references().issues());
  }
}
