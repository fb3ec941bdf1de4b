const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** The plain text of a mail whose addresses can be followed, its line breaks kept. */
export function LinkedText({ text }: { text: string }) {
  return text.split(ADDRESS).map((part, index) =>
    ADDRESS.test(part) ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
