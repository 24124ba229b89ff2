import { SelectInput, type InputProps } from 'react-admin';
import { ProvincesDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { useAnswer } from './useAnswer';

interface ProvinceInputProps extends Omit<InputProps, 'label'> {
  label?: string;
}

/** One province, for who sees all of them; the value is its code. */
export function ProvinceInput(props: ProvinceInputProps) {
  return useViewer().unit.tier === 'NATIONAL' ? <Provinces {...props} /> : null;
}

function Provinces(props: ProvinceInputProps) {
  const { data } = useAnswer(ProvincesDocument, {});
  const choices = data?.provinces.map(({ code, name }) => ({ id: code, name })) ?? [];
  return <SelectInput choices={choices} translateChoice={false} helperText={false} {...props} />;
}
