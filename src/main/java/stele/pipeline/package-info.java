/**
 * Composes the stages: read, segment, align.
 *
 * <p>In comes an {@link stele.pipeline.AlignmentRequest}, the versions as the user names them; out
 * goes an alignment with what the user should be told about it. Here the language of a version is
 * chosen and its id is given. Nothing here prints or writes.
 */
package stele.pipeline;
