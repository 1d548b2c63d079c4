package dev.isg.core.validation;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.oversight.OversightProfile;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.process.CommunicationPlan;
import dev.isg.core.process.CommunicationPurpose;
import dev.isg.core.profile.LegalProfile;
import dev.isg.core.profile.StatutoryBasicPolicy;
import dev.isg.core.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** For each constrained type one value that breaks every constraint of its type. */
final class BadDocuments {
  private static final LocalizedText TEXT = LocalizedText.of("文", "text");

  private BadDocuments() {}

  static Map<Class<?>, Object> byType() {
    return Map.of(
        Programme.class,
        Programme.builder().governanceUnit(new SmallCompany().programme().governanceUnit()).build(),
        Control.class,
        Control.builder().id(ControlId.of("c")).name(TEXT).kind(ControlKind.TECHNICAL).build(),
        StatutoryBasicPolicy.class,
        StatutoryBasicPolicy.builder().build(),
        RiskManagementPolicy.class,
        SmallCompany.barePolicy(PolicyState.IN_FORCE, 1).build(),
        ResourcePlan.class,
        ResourcePlan.builder().total(Money.of("JPY", "1")).build(),
        CommunicationPlan.Measure.class,
        new CommunicationPlan.Measure(CommunicationPurpose.PLAN, TEXT, List.of()),
        Catalogue.class,
        Catalogue.builder()
            .id(CatalogueId.of("c"))
            .title(TEXT)
            .source(SourceRef.library("x"))
            .build(),
        LegalProfile.class,
        LegalProfile.builder().title(TEXT).from(LocalDate.parse("2026-01-01")).build(),
        OversightProfile.class,
        OversightProfile.builder().title(TEXT).from(LocalDate.parse("2026-01-01")).build());
  }
}
