package dev.isg.examples.quickstart.folder;

import dev.isg.core.issue.ValidationReport;
import dev.isg.core.validation.ModelValidator;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Holds documents against their constraints, with Hibernate Validator as the engine. */
final class Constraints {
  /** Kept, for a logger nobody holds forgets its level. */
  private static final Logger ENGINE = Logger.getLogger("org.hibernate.validator");

  private static final ModelValidator VALIDATOR = validator();

  private Constraints() {}

  private static ModelValidator validator() {
    ENGINE.setLevel(Level.WARNING); // it greets at start, and the terminal is for people
    return ModelValidator.using(
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .getterPropertySelectionStrategy(new AccessorsWithoutPrefix())
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());
  }

  /** What is broken in a document; drafts may be poor. */
  static ValidationReport check(Object document) {
    return VALIDATOR.check(document);
  }

  /** Our accessors are named like the properties they answer. */
  private static final class AccessorsWithoutPrefix implements GetterPropertySelectionStrategy {
    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
      return executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class
          ? Optional.of(executable.getName())
          : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
      return List.of(property);
    }
  }
}
