using System.Reflection;
using System.Reflection.Emit;

namespace Bulletin.Tests.Architecture;

/// <summary>
/// Which types of its own assembly a type names, read from the compiled code: in the source a property called <c>Title</c> looks like
/// the node of that name. Constants, enumeration values among them, are not seen; the types they are kept in are.
/// </summary>
internal static class TypeUse
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The types, as those that no other type encloses.</summary>
    public static IEnumerable<Type> Of(Type type) =>
        Named(type).SelectMany(Parts).Where(used => used.Assembly == type.Assembly).Select(Outermost).Distinct().Where(used => used != type);

    /// <summary>The type that no other type encloses.</summary>
    public static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private static IEnumerable<Type?> Named(Type type) =>
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. Attributes(type),
            .. type.GetFields(Declared).SelectMany(field => Attributes(field).Append(field.FieldType)),
            .. type.GetProperties(Declared).SelectMany(Attributes),
            .. type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)).SelectMany(OfMethod),
            .. type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(Named),
        ];

    private static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData().Select(attribute => attribute.AttributeType);

    private static IEnumerable<Type?> OfMethod(MethodBase method)
    {
        IEnumerable<Type?> signature = [(method as MethodInfo)?.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)];
        return method.GetMethodBody() is not { } body
            ? signature
            : [.. signature, .. body.LocalVariables.Select(local => local.LocalType), .. Tokens(body.GetILAsByteArray()!).SelectMany(token => OfToken(method, token))];
    }

    private static IEnumerable<Type?> OfToken(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, typeArguments, methodArguments);
        return member switch
        {
            Type named => [named],
            MethodInfo { IsGenericMethod: true } called => [called.DeclaringType, .. called.GetGenericArguments()],
            _ => [member?.DeclaringType],
        };
    }

    // The metadata tokens of types, methods and fields in a method's code.
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var i = 0; i < code.Length;)
        {
            var value = code[i] == 0xFE ? unchecked((short)(0xFE00 | code[i + 1])) : code[i];
            i += code[i] == 0xFE ? 2 : 1;
            var operand = OpCodes[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(code, i);
            }

            i += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return [];
        }

        return type.HasElementType
            ? Parts(type.GetElementType())
            : type.IsGenericType
                ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
                : [type];
    }
}
