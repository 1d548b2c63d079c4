package dev.isg.core.validation;

import dev.isg.core.basics.Decided;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds documents against their Jakarta constraints with an engine the embedder supplies, and tells
 * what is broken in the words of this library. It may be used by several threads at once if the
 * engine may.
 */
public final class ModelValidator {
  private final Validator engine;

  private ModelValidator(Validator engine) {
    this.engine = engine;
  }

  /**
   * A validator over an engine. The engine is tried on a document that is known to be bad, since an
   * engine that passes over our accessors would find every document good.
   *
   * @throws InvalidModelException if the engine does not see the constraints of this library
   */
  public static ModelValidator using(Validator engine) {
    Catalogue bad =
        Catalogue.builder()
            .id(CatalogueId.of("probe"))
            .title(LocalizedText.of("空のカタログ", "an empty catalogue"))
            .source(SourceRef.library("no row"))
            .build();
    Set<ConstraintViolation<Catalogue>> found = engine.validate(bad);
    boolean seen =
        found.size() == 1
            && found.stream().allMatch(violation -> Violations.pointer(violation).equals("/rows"));
    if (!seen) {
      throw InvalidModelException.of(
          "ModelValidator",
          "この Validator には isg の制約が見えません。Hibernate Validator なら"
              + " HibernateValidatorConfiguration.getterPropertySelectionStrategy"
              + " に、引数のないメソッドの名前をそのまま属性名とする実装を渡して構成します",
          "this Validator does not see the constraints of isg; with Hibernate Validator, configure"
              + " HibernateValidatorConfiguration.getterPropertySelectionStrategy with one that"
              + " takes the name of each method without parameters for that of a property");
    }
    return new ModelValidator(engine);
  }

  /**
   * What is broken in a document as it stands. A version of the policy is taken for decided unless
   * it is a draft; all else for a draft.
   */
  public ValidationReport check(Object document) {
    return check(document, false);
  }

  /**
   * What is broken in a document that is decided, or is about to be. A version of the policy that
   * says it is a draft is still taken for one.
   */
  public ValidationReport checkDecided(Object document) {
    return check(document, true);
  }

  private ValidationReport check(Object document, boolean decided) {
    List<Issue> issues = new ArrayList<>();
    if (document instanceof RiskManagementPolicy policy) {
      issues.addAll(issues(policy, "", policy.state() != PolicyState.DRAFT));
    } else {
      issues.addAll(issues(document, "", decided));
    }
    if (document instanceof Programme programme) {
      for (int i = 0; i < programme.policies().size(); i++) {
        RiskManagementPolicy policy = programme.policies().get(i);
        issues.addAll(issues(policy, "/policies/" + i, policy.state() != PolicyState.DRAFT));
      }
    }
    return ValidationReport.of(issues);
  }

  private List<Issue> issues(Object part, String path, boolean decided) {
    Set<ConstraintViolation<Object>> found =
        decided
            ? engine.validate(part, Default.class, Decided.class)
            : engine.validate(part, Default.class);
    return found.stream().map(violation -> Violations.issue(violation, path)).toList();
  }
}
