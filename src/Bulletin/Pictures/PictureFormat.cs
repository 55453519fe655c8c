namespace Bulletin;

/// <summary>The formats of pictures.</summary>
public enum PictureFormat
{
    /// <summary>PNG (ISO/IEC 15948), of every kind.</summary>
    Png,

    /// <summary>JPEG (ISO/IEC 10918-1), sequential or progressive, eight bits a sample.</summary>
    Jpeg,
}
