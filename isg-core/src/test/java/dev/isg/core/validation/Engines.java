package dev.isg.core.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Engines as an embedder would bring them. */
final class Engines {
  private Engines() {}

  /** One that sees our accessors. */
  static Validator seeing() {
    return seeing(new ParameterMessageInterpolator());
  }

  static Validator seeing(MessageInterpolator words) {
    return configuration()
        .getterPropertySelectionStrategy(new AccessorsWithoutPrefix())
        .messageInterpolator(words)
        .buildValidatorFactory()
        .getValidator();
  }

  /** Hibernate Validator as it comes, which passes over them. */
  static Validator blind() {
    return configuration()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  private static HibernateValidatorConfiguration configuration() {
    return Validation.byProvider(HibernateValidator.class).configure();
  }

  /** Words nobody may ever read. */
  static MessageInterpolator shouting() {
    return new MessageInterpolator() {
      @Override
      public String interpolate(String template, Context context) {
        return "THE ENGINE SPEAKS";
      }

      @Override
      public String interpolate(String template, Context context, Locale locale) {
        return "THE ENGINE SPEAKS";
      }
    };
  }

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
