using Yaolan.Rendering;

namespace Yaolan.Publishing;

/// <summary>A place that holds exactly one site: publishing a set of files replaces the set before it.</summary>
public interface ISiteOutput
{
    /// <summary>
    /// Makes these files the site, whole or not at all. The files are taken one by one, and pages are made while they are
    /// published; an exception from the sequence leaves the site as it was.
    /// </summary>
    /// <exception cref="OperationCanceledException">Some files could not be made. All others were, to report what is wrong.</exception>
    /// <exception cref="OutputPathsException">Some paths cannot stand side by side on every system.</exception>
    PublishResult Publish(IEnumerable<OutputFile> files);
}
