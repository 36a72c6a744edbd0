/**
 * The front door of the library: {@link stele.pipeline.Stele} takes versions of a text, aligns
 * them, and reads and writes alignments.
 *
 * <p>In come {@link stele.pipeline.Version}s: files, strings or streams; out goes an {@link
 * stele.pipeline.AlignmentResult}. Inside, the stages follow each other: read, choose the language,
 * split, align, check. Nothing here prints. What is public is for users of the library, except
 * where it says otherwise.
 */
package stele.pipeline;
