using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>Values as JSON and back.</summary>
internal static class JsonText
{
    public static object? Read(FunctionCall call)
    {
        if (call.Text(0) is not { Length: > 0 } text)
            return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            call.Evaluator.Work(text.Length, call.Site.Start);
            return JsonData.Read(document.RootElement, JsonNumbers.Decimals);
        }
        catch (JsonException e)
        {
            throw call.Fail($"the text is not JSON: {e.Message}");
        }
    }

    public static string Write(FunctionCall call)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
            new Serializer(call.Evaluator, call.Site.Start, bytes, writer).Write(call[0], depth: 0);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private sealed class Serializer(
        Evaluator evaluator,
        int place,
        ArrayBufferWriter<byte> bytes,
        Utf8JsonWriter writer
    )
    {
        public void Write(object? value, int depth)
        {
            var limit = evaluator.Options.ObjectRecursionLimit;
            if (limit > 0 && depth > limit)
                throw evaluator.Fail(
                    place,
                    Evaluator.LimitMessage(
                        "a value that nests deeply or contains itself",
                        nameof(TemplateOptions.ObjectRecursionLimit),
                        limit
                    )
                );
            evaluator.CheckLength(bytes.WrittenCount + writer.BytesPending, place);
            switch (value)
            {
                case null or EmptyValue or TemplateFunction:
                    writer.WriteNullValue();
                    break;
                case string text:
                    writer.WriteStringValue(text);
                    break;
                case bool flag:
                    writer.WriteBooleanValue(flag);
                    break;
                case TimeSpan span:
                    writer.WriteStringValue(span.ToString());
                    break;
                default:
                    if (!TryWriteNumber(value) && !TryWriteDate(value))
                        WriteStructure(value, depth);
                    break;
            }
        }

        private bool TryWriteNumber(object value)
        {
            switch (value)
            {
                case int number:
                    writer.WriteNumberValue(number);
                    return true;
                case long number:
                    writer.WriteNumberValue(number);
                    return true;
                case double number when double.IsFinite(number):
                    writer.WriteNumberValue(number);
                    return true;
                case float number when float.IsFinite(number):
                    writer.WriteNumberValue(number);
                    return true;
                case decimal number:
                    writer.WriteNumberValue(number);
                    return true;
                case BigInteger or byte or sbyte or short or ushort or uint or ulong:
                    writer.WriteRawValue(evaluator.ToText(value, place));
                    return true;
                case double or float:
                    throw evaluator.Fail(place, $"{evaluator.Describe(value)} cannot be written as JSON");
                default:
                    return false;
            }
        }

        private bool TryWriteDate(object value)
        {
            if (DateMembers.ToDate(value, evaluator.Options.TimeZone) is not { } date)
                return false;
            writer.WriteStringValue(date);
            return true;
        }

        private void WriteStructure(object value, int depth)
        {
            if (evaluator.IsObject(value))
            {
                writer.WriteStartObject();
                foreach (var name in evaluator.MemberNames(value))
                {
                    writer.WritePropertyName(name);
                    evaluator.TryGetMember(value, name, name.GetHashCode(StringComparison.Ordinal), out var member);
                    Write(member, depth + 1);
                }
                writer.WriteEndObject();
            }
            else if (evaluator.TryGetItems(value, place) is { } items)
            {
                writer.WriteStartArray();
                foreach (var item in items)
                    Write(item, depth + 1);
                writer.WriteEndArray();
            }
            else
                writer.WriteStringValue(evaluator.ToText(value, place));
        }
    }
}
