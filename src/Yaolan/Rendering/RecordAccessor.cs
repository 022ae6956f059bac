using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Yaolan.Templating;

namespace Yaolan.Rendering;

/// <summary>
/// Lets templates read the records of the site: members in snake_case, read through delegates that are made once per type.
/// </summary>
internal sealed class RecordAccessor : IMemberAccessor
{
    private static readonly MethodInfo Wrapping = typeof(RecordAccessor).GetMethod(
        nameof(Wrap),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    private static readonly ConcurrentDictionary<Type, RecordAccessor> Made = new();

    private static readonly object True = true;
    private static readonly object False = false;

    private readonly Type _type;
    private readonly Dictionary<string, Func<object, object?>> _members;

    private RecordAccessor(Type type)
    {
        _type = type;
        _members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .ToDictionary(property => SnakeCase(property.Name), Reader, StringComparer.Ordinal);
    }

    /// <summary>An accessor for the site's own page contexts; null for every other type.</summary>
    public static IMemberAccessor? For(Type type) =>
        type.Namespace == typeof(Pages.Contexts.SiteContext).Namespace
            ? Made.GetOrAdd(type, static type => new RecordAccessor(type))
            : null;

    public IEnumerable<string> MemberNames(object target) => _members.Keys;

    public bool TryGetMember(object target, string name, out object? value)
    {
        value = null;
        if (target.GetType() != _type || !_members.TryGetValue(name, out var read))
            return false;
        value = read(target);
        return true;
    }

    public Func<object, object?>? Reader(string name) => _members.GetValueOrDefault(name);

    /// <summary>FigureCount is figure_count.</summary>
    public static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            if (char.IsUpper(name[index]) && index > 0 && !char.IsUpper(name[index - 1]))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[index]));
        }
        return snake.ToString();
    }

    // An accessor reads objects of its own type only, so the getter of a text or a list is called as it is, without a cast
    // before each of the millions of reads.
    private static Func<object, object?> Reader(PropertyInfo property)
    {
        var (owner, member) = (property.DeclaringType!, property.PropertyType);
        var result = member.IsValueType ? member : typeof(object);
        var read = property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(owner, result));
        return member.IsValueType
            ? (Func<object, object?>)Wrapping.MakeGenericMethod(owner, member).Invoke(null, [read])!
            : Unsafe.As<Func<object, object?>>(read);
    }

    private static Func<object, object?> Wrap<TOwner, TMember>(Func<TOwner, TMember> read)
        where TOwner : class =>
        read is Func<TOwner, bool> flag
            ? target => flag((TOwner)target) ? True : False
            : target => read((TOwner)target);
}
