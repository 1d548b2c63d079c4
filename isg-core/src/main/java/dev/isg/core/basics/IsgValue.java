package dev.isg.core.basics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of the documents of this library. It stays in the source: neither the annotation
 * nor the generated class shows in what users compile against.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"addedRequirement:addedRequirements", "serves:serves"},
    jdkOnly = true,
    get = "*",
    throwForInvalidImmutableState = InvalidModelException.class,
    throwForNullPointer = InvalidModelException.class,
    allowedClasspathAnnotations = {Override.class})
public @interface IsgValue {}
