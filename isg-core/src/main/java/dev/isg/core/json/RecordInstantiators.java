package dev.isg.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import com.fasterxml.jackson.databind.module.SimpleValueInstantiators;
import dev.isg.core.basics.InvalidModelException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes records strict: a component that the JSON does not have is missing, not null, unless
 * absence has a meaning for its type (an empty list, map or Optional).
 */
final class RecordInstantiators extends SimpleValueInstantiators {
  private static final long serialVersionUID = 1L;

  @Override
  public ValueInstantiator findValueInstantiator(
      DeserializationConfig config, BeanDescription bean, ValueInstantiator given) {
    return bean.getBeanClass().isRecord() && given instanceof StdValueInstantiator standard
        ? new Strict(standard, bean.getBeanClass())
        : given;
  }

  private static final class Strict extends StdValueInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient RecordComponent[] components;

    Strict(StdValueInstantiator source, Class<?> type) {
      super(source);
      this.components = type.getRecordComponents();
    }

    @Override
    public @Nullable Object createFromObjectWith(
        DeserializationContext context, @Nullable Object[] arguments) throws IOException {
      List<String> missing = new ArrayList<>();
      for (int i = 0; i < components.length && i < arguments.length; i++) {
        if (arguments[i] == null) {
          Object absent = absent(components[i].getType());
          arguments[i] = absent;
          if (absent == null) {
            missing.add(components[i].getName());
          }
        }
      }
      return missing.isEmpty()
          ? super.createFromObjectWith(context, arguments)
          : context.handleInstantiationProblem(
              getValueClass(), null, new InvalidModelException(missing.toArray(String[]::new)));
    }

    private static @Nullable Object absent(Class<?> type) {
      if (type == List.class) {
        return List.of();
      }
      if (type == Optional.class) {
        return Optional.empty();
      }
      if (type == SortedMap.class) {
        return new TreeMap<>();
      }
      return type == Map.class ? Map.of() : null;
    }
  }
}
