namespace Yaolan.Publishing.Disk;

/// <summary>
/// Takes steps on disk. A step that fails says what was being done to which file, and what state the site is in then.
/// </summary>
internal sealed class DiskSteps(Action<string>? checkpoint, string outcome)
{
    public void Take(string deed, string path, Action step) =>
        Take(
            deed,
            path,
            () =>
            {
                step();
                return true;
            }
        );

    public T Take<T>(string deed, string path, Func<T> step)
    {
        try
        {
            checkpoint?.Invoke($"{deed} {path}");
            return step();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException($"Could not {deed} {path}: {cause.Message} {outcome}", cause);
        }
    }
}
