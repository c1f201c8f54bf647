import './problem.css';

/** Why something could not be done, or what is amiss; read out as it comes. Without words it is not there. */
export function Problem({ words }: { words: string | false | null | undefined }) {
  if (!words) return null;
  return (
    <p className="problem" role="alert">
      {words}
    </p>
  );
}
